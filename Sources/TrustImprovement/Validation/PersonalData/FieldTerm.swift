/// Words of the field that stand with a capital after 'pupil' or 'child' without naming anybody: Pupil Premium.
enum FieldTerm {
    /// Whether a word in lower case is a term, or ends as such words do and names do not.
    static func isTerm(_ word: String) -> Bool {
        if words.contains(word) { return true }
        let letters = word.utf8
        switch letters.count {
        case 8...:
            if word.hasSuffix("ment") { return true }
            fallthrough
        case 6...:
            return word.hasSuffix("ing") || word.hasSuffix("tion") || word.hasSuffix("sion") || word.hasSuffix("ness")
                || word.hasSuffix("ship") || word.hasSuffix("ology") || word.hasSuffix("isation")
        default:
            return false
        }
    }

    /// Terms that are names of families too.
    static let surnames: Set<String> = [
        "art", "black", "case", "child", "church", "day", "english", "french", "good", "head", "house", "irish", "king",
        "law",
        "lord", "march", "may", "queen", "white", "young",
    ]

    private static let words: Set<String> = [
        // What pupils are counted, taught and looked after by.
        "ability", "absence", "absences", "academic", "academies", "academy", "access", "achievers", "act", "action",
        "activities", "activity", "admissions", "agency", "ambassador", "ambassadors", "area", "attendance", "award",
        "awards", "base", "behaviour", "behaviours", "belonging", "benefit", "benefits", "board", "body", "book",
        "books",
        "care", "carer", "carers", "case", "cases", "census", "centre", "centred", "champion", "champions", "charter",
        "children", "child", "choice", "church", "class", "classes", "club", "clubs", "code", "college", "colleges",
        "committee", "community", "conference", "congress", "contact", "council", "councillor", "councillors",
        "councils",
        "count", "counts", "course", "courses", "criminal", "cup", "curriculum", "data", "database", "day", "death",
        "demographics", "diaries", "diary", "digital", "disability", "diversity", "education", "educational",
        "enquiry", "entitlement", "entry", "equality", "exam", "exams", "excellence", "exclusions", "executive",
        "experience", "experiences", "fees", "file", "files", "finance", "first", "focus", "food", "forum", "friendly",
        "fund", "funds", "google", "governance", "governor", "governors", "group", "groups", "guarantee", "guidance",
        "guide", "guides", "handbook", "head", "health", "home", "homework", "house", "hub", "hubs", "human",
        "inclusion",
        "independence", "index", "indicator", "information", "interview", "interviews", "journey", "journal", "labour",
        "law", "leader", "leaders", "leavers", "lesson", "level", "levels", "library", "life", "line", "links", "list",
        "literacy", "loan", "loans", "local", "looked", "maintenance", "mastery", "matters", "mental", "mentor",
        "mentors", "minister", "mobility", "needs", "network", "number", "numbers", "numeracy", "nurse", "nursery",
        "offer", "office", "officer", "officers", "online", "opportunities", "opportunity", "outcome", "outcomes",
        "outreach", "panel", "parent", "parents", "parliament", "passport", "passports", "pathway", "pathways",
        "performance", "person", "personal", "place", "places", "plan", "planner", "planners", "plans", "platform",
        "play", "pledge", "policies", "policy", "portal", "portfolio", "poverty", "practitioner", "prefect", "prefects",
        "premium", "prevent", "primary", "profile", "profiles", "programme", "programmes", "progress", "project",
        "projects", "protect", "protection", "psychology", "pupil", "pupils", "qualitative", "questionnaire",
        "questionnaires", "ratio", "ratios", "record", "records", "referral", "referrals", "register", "registers",
        "report", "reports", "research", "resilience", "resource", "resources", "response", "responses", "review",
        "reviews", "rewards", "rights", "risk", "role", "roll", "room", "safe", "safeguard", "safety", "school",
        "schools", "scouts", "scrutiny", "secondary", "section", "send", "senior", "service", "services", "sessions",
        "sex", "sexual", "sixth", "skills", "social", "special", "specific", "sport", "sports", "staff", "standards",
        "statement", "statements", "strategy", "strategies", "strength", "student", "students", "studies", "study",
        "subject", "success", "suite", "summit", "support", "survey", "surveys", "survivors", "system", "systems",
        "target", "targets", "task", "teacher", "teachers", "team", "teams", "term", "terms", "tracker", "transport",
        "trust", "union", "unique", "unit", "units", "university", "view", "views", "violence", "visit", "visits",
        "voice", "voices", "wellbeing", "work", "worker", "workers", "workshop", "workshops", "young", "youth",
        // Bodies, schemes and papers that a sentence may go on with.
        "arbor", "attainment", "bromcom", "camhs", "department", "ealing", "england", "government", "juniper", "king",
        "london", "mat", "ministry", "ofqual", "ofsted", "parliamentary", "queen", "royal", "sats", "state",
        // Subjects, languages and peoples.
        "african", "art", "asian", "black", "british", "caribbean", "catholic", "chinese", "christian", "computing",
        "drama", "english", "european", "french", "geography", "german", "gypsy", "hindu", "history", "indian", "irish",
        "jewish", "latin", "maths", "mathematics", "mixed", "modern", "music", "muslim", "pakistani", "phonics",
        "physical", "polish", "roma", "romani", "science", "scottish", "sikh", "spanish", "syrian", "traveller",
        "ukrainian", "welsh", "white",
        // Stages, terms and days.
        "autumn", "early", "eyfs", "form", "foundation", "infant", "junior", "key", "post", "reception", "spring",
        "stage", "summer", "year", "years", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday",
        // Names in the names of schools and churches.
        "christ", "god", "good", "jesus", "lord", "mercy", "nations", "our", "saint", "saviour", "trinity",
        // Words that begin a sentence or a heading.
        "a", "all", "an", "and", "are", "at", "each", "for", "from", "had", "has", "he", "her", "his", "how", "i", "if",
        "in", "is", "it", "its", "no", "not", "of", "on", "one", "or", "she", "that", "the", "their", "these", "they",
        "this", "to", "two", "was", "we", "were", "what", "when", "where", "which", "while", "who", "why", "will",
        "with",
        "you", "your",
    ]
}
