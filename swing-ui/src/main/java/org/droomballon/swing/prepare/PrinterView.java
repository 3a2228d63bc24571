package org.droomballon.swing.prepare;

import org.droomballon.paper.Shift;
import org.droomballon.session.PlainText;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Columns;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Line;
import org.droomballon.swing.part.Row;

/** The page by which people measure whether fronts and backs meet, and the two numbers that they read from it. */
@SuppressWarnings("serial")
final class PrinterView extends Column {
    private final transient Printer printer;
    private final transient Kit kit;
    private final Line right;
    private final Line down;
    private final FieldNote rightNote;
    private final FieldNote downNote;

    PrinterView(Material material, Kit kit, Fields fields) {
        super(8);
        this.printer = material.printer();
        this.kit = kit;
        right = fields.line(printer.right(), printer::right);
        rightNote = new FieldNote(kit, "right", right);
        down = fields.line(printer.down(), printer::down);
        downNote = new FieldNote(kit, "down", down);
        with(
                kit.strong(kit.words().say("printer")),
                kit.small(kit.words().say("printer.lead")),
                new Row(0).with(kit.button("printer.page", "print", material::measure)),
                new Columns(16, 190)
                        .with(
                                kit.labelled("right", right).with(rightNote),
                                kit.labelled("down", down).with(downNote)));
    }

    void refresh() {
        right.show(PlainText.clean(printer.right()));
        down.show(PlainText.clean(printer.down()));
        tell(rightNote, "right", printer.isRightWrong());
        tell(downNote, "down", printer.isDownWrong());
    }

    private void tell(FieldNote note, String field, boolean wrong) {
        if (wrong) {
            note.wrong(kit.words().say("slip.printer", (int) Shift.MOST));
        } else {
            note.help(kit.words().say(field + ".help"));
        }
    }
}
