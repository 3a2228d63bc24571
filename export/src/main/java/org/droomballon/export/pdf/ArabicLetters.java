package org.droomballon.export.pdf;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Draws Arabic letters joined, those of Persian and Urdu too: each in the form that Unicode has for its place in the word
 * (Unicode Standard, 9.2). ICU's own shaping knows the letters of Arabic alone.
 *
 * <p>Lam and alef make one shape, and readers that put such a line in order again would turn its two letters round. So the
 * shape counts as the alef, with a blank glyph before it that counts as the lam ({@link #written}).
 */
final class ArabicLetters implements BidiReorderer {
    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;
    private static final int LAM = 0x0644;
    private static final String ALEFS = "\u0622\u0623\u0625\u0627";
    private static final int TOGETHER = 0x200D;
    private static final int BLANK_LAM = 0x061C;
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    /** A letter, or lam with an alef, and how it is joined; with the form for that. */
    private static final ImmutableMap<Form, Integer> FORMS = forms();

    private record Form(String letters, int place) {}

    @Override
    public String shapeText(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        int[] letters = text.codePoints().filter(letter -> letter != BLANK_LAM).toArray();
        for (int at = 0; at < letters.length; at++) {
            OptionalInt together = lamWithAlef(letters, at);
            if (together.isPresent()) {
                shaped.appendCodePoint(BLANK_LAM).appendCodePoint(together.getAsInt());
                at++;
            } else if (letters[at] != TOGETHER) {
                shaped.appendCodePoint(drawn(letters, at));
            }
        }
        return shaped.toString();
    }

    private static OptionalInt lamWithAlef(int[] letters, int at) {
        if (letters[at] != LAM || at + 1 == letters.length || ALEFS.indexOf(letters[at + 1]) < 0) {
            return OptionalInt.empty();
        }
        int place = joinsBehind(letters, at) ? DecompositionType.FINAL : DecompositionType.ISOLATED;
        Integer form = FORMS.get(new Form(new String(letters, at, 2), place));
        return form == null ? OptionalInt.empty() : OptionalInt.of(form);
    }

    private static int drawn(int[] letters, int at) {
        int place = place(joinsBehind(letters, at), joinsAhead(letters, at));
        return FORMS.getOrDefault(new Form(Character.toString(letters[at]), place), letters[at]);
    }

    /** What was written where the font draws this: one letter for each glyph. */
    static String written(int drawn) {
        if (drawn == BLANK_LAM) {
            return Character.toString(LAM);
        }
        String letters = isForm(drawn) ? letters(drawn) : Character.toString(drawn);
        return isLamWithAlef(letters) ? letters.substring(1) : letters;
    }

    @Override
    public String deshapeText(String text) {
        return text.codePoints()
                .mapToObj(letter -> isForm(letter) ? letters(letter) : Character.toString(letter))
                .collect(Collectors.joining());
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String letters(int form) {
        return COMPATIBLE.getRawDecomposition(form);
    }

    private static boolean isForm(int letter) {
        return FORMS.containsValue(letter);
    }

    private static int place(boolean before, boolean after) {
        if (before) {
            return after ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    private static boolean joinsBehind(int[] letters, int at) {
        int other = at - 1;
        while (other >= 0 && joining(letters[other]) == JoiningType.TRANSPARENT) {
            other--;
        }
        return other >= 0 && takesBehind(joining(letters[at])) && takesAhead(joining(letters[other]));
    }

    private static boolean joinsAhead(int[] letters, int at) {
        int other = at + 1;
        while (other < letters.length && joining(letters[other]) == JoiningType.TRANSPARENT) {
            other++;
        }
        return other < letters.length && takesAhead(joining(letters[at])) && takesBehind(joining(letters[other]));
    }

    private static boolean takesAhead(int joining) {
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    private static boolean takesBehind(int joining) {
        return takesAhead(joining) || joining == JoiningType.RIGHT_JOINING;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    /** Of the letters with a mark, and of two letters, those alone that are one shape: lam with an alef. */
    private static ImmutableMap<Form, Integer> forms() {
        ImmutableMap.Builder<Form, Integer> forms = ImmutableMap.builder();
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            String letters = COMPATIBLE.getRawDecomposition(form);
            int place = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
            if (letters != null && (letters.length() == 1 || isLamWithAlef(letters)) && isPlace(place)) {
                forms.put(new Form(letters, place), form);
            }
        }
        return forms.buildKeepingLast();
    }

    private static boolean isLamWithAlef(String letters) {
        return letters.length() == 2 && letters.charAt(0) == LAM && ALEFS.indexOf(letters.charAt(1)) >= 0;
    }

    private static boolean isPlace(int type) {
        return type == DecompositionType.INITIAL
                || type == DecompositionType.MEDIAL
                || type == DecompositionType.FINAL
                || type == DecompositionType.ISOLATED;
    }
}
