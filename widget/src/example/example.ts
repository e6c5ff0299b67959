import "./example.css";
import { type CourseAdvisor, EVENTS } from "../embed/course-advisor";

const heard = document.querySelector<HTMLOListElement>("#heard");
const advisor = document.querySelector<CourseAdvisor>("course-advisor");

for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    const line = document.createElement("li");
    const { detail } = event as CustomEvent<unknown>;
    line.textContent = detail ? `${name} ${JSON.stringify(detail)}` : name;
    heard?.append(line);
  });
}

document.querySelector("#open")?.addEventListener("click", () => advisor?.open());
document.querySelector("#colours")?.addEventListener("click", () => advisor?.classList.toggle("ours"));
