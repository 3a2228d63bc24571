package org.droomballon.swing;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.TransferHandler;
import org.droomballon.swing.app.AppModel;

/** Takes files that people drop anywhere on the window. */
@SuppressWarnings("serial")
final class DroppedFiles extends TransferHandler {
    private final transient AppModel app;

    DroppedFiles(AppModel app) {
        this.app = app;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            app.drop(paths(support));
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            return false;
        }
    }

    private static List<Path> paths(TransferSupport support) throws UnsupportedFlavorException, IOException {
        Object files = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
        return ((List<?>) files)
                .stream().map(File.class::cast).map(File::toPath).toList();
    }
}
