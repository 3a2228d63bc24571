package org.droomballon.consolidation;

/** What to do with points that nobody supports when places are left. */
enum Unsupported {
    LEAVE_OUT(""),
    FILL_UP("-fill-up");

    private final String suffix;

    Unsupported(String suffix) {
        this.suffix = suffix;
    }

    /** The id of the rule without what {@link #named} puts behind it. */
    static String unnamed(String rule) {
        boolean fills = rule.endsWith(FILL_UP.suffix);
        return fills ? rule.substring(0, rule.length() - FILL_UP.suffix.length()) : rule;
    }

    /** The id of a rule that does so. */
    String named(String rule) {
        return rule + suffix;
    }
}
