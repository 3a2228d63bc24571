package org.droomballon.export.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

/**
 * Lets the columns of tables that are read from the right begin at the right. The library lays every table out from the left,
 * whatever its direction; so its cells change places once they have been laid out. What is drawn, and how it is tagged, stays in
 * the order in which it is read.
 */
final class MirroredTables {
    private MirroredTables() {}

    /** Turns the tables of a page that has been laid out. */
    static void turn(BlockBox page) {
        turn((Box) page);
    }

    private static void turn(Box box) {
        for (Box child : box.getChildren()) {
            if (child instanceof TableBox table && table.getStyle().getDirection() == IdentValue.RTL) {
                mirror(table, table.getContentWidth());
            }
            turn(child);
        }
    }

    private static void mirror(Box part, int width) {
        for (Box child : part.getChildren()) {
            if (child instanceof TableCellBox cell && part instanceof TableRowBox) {
                cell.setX(width - cell.getX() - cell.getWidth());
                cell.calcCanvasLocation();
                cell.calcChildLocations();
            } else if (!(child instanceof TableBox)) {
                mirror(child, width);
            }
        }
    }
}
