package org.droomballon.export.document;

import java.util.List;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Content;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;

/** The note sheets in reading order, with room to write. */
record NoteSheetsContent(NoteSheets sheets) {
    private static final int ROOM = 3;

    Content content() {
        Blocks blocks = new Blocks()
                .heading(1, Words.line(sheets.heading().title()))
                .lead(Words.line(sheets.heading().deck()))
                .lead(Line.of(sheets.heading().place()));
        sheets.sheets().forEach(face -> sheet(blocks, face));
        return blocks.content(sheets.title(), sheets.language());
    }

    private void sheet(Blocks blocks, NoteSheetFace face) {
        NoteSheetWords words = sheets.words();
        blocks.heading(2, face.table() + ", " + face.heading());
        blocks.say(Words.line(face.question()));
        blocks.say(new Line(
                List.of(Run.plain(words.code() + " "), Run.code(face.code()), Run.soft(" (" + words.codeUse() + ")"))));
        blocks.say(face.roles());
        for (LensFace lens : sheets.lenses()) {
            blocks.bullets(List.of(Words.item(lens))).room(ROOM);
        }
        blocks.bullets(List.of(Words.item(Words.strong(words.balloon())))).room(ROOM);
        blocks.say(words.readBack()).bullets(Words.items(words.answers()));
    }
}
