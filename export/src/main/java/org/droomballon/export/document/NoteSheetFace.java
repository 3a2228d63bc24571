package org.droomballon.export.document;

import java.util.Objects;

/**
 * What is printed on one note sheet.
 *
 * @param table the name of the table, {@code card} the number of the card
 * @param question what the table talks about; nothing on a blank card to which nobody gave a question yet
 * @param code the code by which the sheet is typed in
 * @param roles who guards the turns and who writes, in a sentence; empty where nobody was given a role
 */
public record NoteSheetFace(String table, String card, String heading, Told question, String code, String roles) {
    public NoteSheetFace {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(roles, "roles");
    }

    /** Whether the table still writes its own question here. */
    public boolean isBlank() {
        return question.isEmpty();
    }
}
