"""The value lists of the data dictionary (``knowledge/catalogue/README.md``)."""

from __future__ import annotations

from typing import Literal

type Language = Literal["fr", "nl", "en", "de"]
type Format = Literal["onsite", "blended", "online", "virtual_reality"]
type Learner = Literal["jobseeker", "worker", "student", "teacher"]
type Audience = Literal["jobseeker", "worker", "student", "teacher", "company"]
type Region = Literal["wallonia", "brussels", "flanders", "german_speaking", "abroad"]
type RegionBasis = Literal["residence", "workplace", "company", "none"]
type JointCommittee = Literal["pc116", "pc207"]
type Education = Literal["none", "lower_secondary", "cess", "bachelor", "master"]
type French = Literal["A2", "B1", "B2", "C1"]
type OtherTeachingLanguage = Literal["nl", "en", "de"]
type Condition = Literal[
    "motivation_interview",
    "basic_maths_test",
    "medical_fitness",
    "colour_vision",
    "min_age_18",
    "safety_shoes",
    "vca_valid",
    "ba4_valid",
    "driving_licence_b",
]
type Certificate = Literal[
    "attendance", "skills_attestation", "vca", "ba4", "ba5", "first_aid", "forklift", "none"
]
type Rhythm = Literal["full_time", "two_days_a_week", "one_day_a_week", "evenings", "saturday"]
type Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
type SiteStatus = Literal["open", "announced", "unknown"]
type SchemeStatus = Literal["in_force", "changed_recently", "suspended", "unknown"]
type Unit = Literal[
    "people_per_year",
    "hours_per_year",
    "percent",
    "modules",
    "staff",
    "jobs",
    "vacancies",
    "occupations",
    "square_metres",
    "million_eur",
    "eur_gross_per_month",
    "year",
]
type Topic = Literal[
    "enrolment",
    "entry",
    "money",
    "practical",
    "job",
    "certificate",
    "accessibility",
    "language",
    "privacy",
    "company",
    "school",
    "centre",
    "reform",
]
type Act = Literal[
    "greeting",
    "goodbye",
    "thanks",
    "machine_disclosure",
    "help",
    "repeat",
    "language_changed",
    "language_unsupported",
    "module_list",
    "module_detail",
    "module_content",
    "module_duration",
    "module_schedule",
    "module_dates",
    "module_seats",
    "module_price",
    "module_place",
    "module_prerequisites",
    "module_certificate",
    "module_teaching_language",
    "module_enrolment",
    "module_comparison",
    "entry_question",
    "entry_check",
    "path_question",
    "path_proposal",
    "path_explanation",
    "path_adjusted",
    "site_list",
    "site_detail",
    "site_access",
    "site_modules",
    "job_list",
    "job_detail",
    "funding",
    "procedure",
    "centre_about",
    "centre_figures",
    "contact",
    "company_training",
    "school_visit",
    "handoff_offer",
    "handoff_done",
    "handoff_unavailable",
    "alert_subscribed",
    "feedback_received",
    "privacy_notice",
    "data_export",
    "data_erased",
    "clarification",
    "unknown_fact",
    "out_of_scope",
    "error",
]
