package org.droomballon.export.wording;

/** A long name where there is room for a short one, cut behind a word. */
public final class Shortened {
    private Shortened() {}

    /** As many whole words as have at most so many letters; where the first word has more, as much of it as that. */
    public static String name(String words, int letters) {
        if (words.codePointCount(0, words.length()) <= letters) {
            return words;
        }
        int end = words.offsetByCodePoints(0, letters);
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > 0 ? space : end).replaceFirst("[\\s\\p{P}]+$", "");
    }

    /** The same for people, who see that something is left out. */
    public static String told(String words, int letters) {
        String name = name(words, letters);
        return name.equals(words) ? words : name + "\u00A0…";
    }
}
