import "./pages.css";
import { LiveSearch } from "./live-search";

const form = document.querySelector<HTMLFormElement>("#browse");
if (form) new LiveSearch(form).start();
