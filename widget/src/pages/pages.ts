import "./pages.css";
