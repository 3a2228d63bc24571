package org.droomballon.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** A way into the library for a file that people chose, and all that is done at once with what came of it. */
enum FuzzDoor {
    DECK(".deck.json") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            AnyFile.read(file);
            DeckFiles.bytes(DeckFiles.read(file));
            DeckFiles.translate(file, Locale.forLanguageTag("tr"));
        }
    },
    PACKAGE(".deck") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            DECK.open(file, good);
        }
    },
    VARIANT(".variant.json") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            DeckFiles.bytes(AnyFile.read(file).deck().orElseThrow());
        }
    },
    SESSION(".droomballon") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            SessionFile read = SessionFiles.read(file);
            read.conflicts();
            read.session().items();
            requireStable(read);
            EveningReader reader = new EveningReader();
            SessionFile original = reader.read("good", good);
            requireEqual(read.bytes(), reader.read(file).bytes());
            if (SessionFiles.compare(original, read).isEmpty()) {
                mergeBothWays(original, read);
            }
        }
    },
    FOLLOW_UP(".follow-up.json") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            FollowUpFile read = AnyFile.read(file).followUp().orElseThrow();
            byte[] written = read.bytes();
            requireEqual(written, FollowUpFiles.read("own", written).bytes());
            FollowUpFile original = FollowUpFiles.read("good", good);
            if (FollowUpFiles.compare(original, read).isEmpty()) {
                byte[] merged = FollowUpFiles.merge(List.of(original, read)).bytes();
                requireEqual(
                        merged, FollowUpFiles.merge(List.of(read, original)).bytes());
            }
        }
    },
    NOTES("-notes.csv") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            NotesCsv notes = NotesCsv.read(file, FuzzSeeds.evening());
            into(notes::addTo);
        }
    },
    DOTS("-dots.csv") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            into(BallotsCsv.read(file, FuzzSeeds.evening())::addTo);
        }
    },
    DECISIONS("-decisions.csv") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            into(DecisionsCsv.read(file, FuzzSeeds.evening())::addTo);
        }
    },
    NAMES("-names.txt") {
        @Override
        void open(Path file, byte[] good) throws UnreadableFileException {
            NameList.read(file);
        }
    };

    private final String ending;

    FuzzDoor(String ending) {
        this.ending = ending;
    }

    /** Reads the file, merges and writes again; throws what a stranger's file may throw, and nothing else. */
    abstract void open(Path file, byte[] good) throws UnreadableFileException;

    Path write(Path folder, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("fuzz" + ending), bytes);
    }

    static void requireStable(SessionFile read) throws UnreadableFileException {
        byte[] written = read.bytes();
        requireEqual(written, readOwn(written).bytes());
    }

    /** What differs where it never may is told; all else comes together, in whichever order. */
    static void mergeBothWays(SessionFile one, SessionFile other) throws UnreadableFileException {
        byte[] merged = SessionFiles.merge(List.of(one, other)).bytes();
        requireEqual(merged, SessionFiles.merge(List.of(other, one)).bytes());
        readOwn(merged);
    }

    static void into(Consumer<SessionEditor> step) throws UnreadableFileException {
        Session evening = FuzzSeeds.evening();
        SessionFile file = SessionFile.of(evening);
        SessionEditor editor = new SessionEditor(evening, file.pen("fuzz"));
        step.accept(editor);
        requireStable(file.with(editor.session()));
    }

    private static SessionFile readOwn(byte[] written) {
        try {
            return SessionFiles.read("own", written);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("the library cannot read what it wrote", e);
        }
    }

    static void requireEqual(byte[] one, byte[] other) {
        if (!Arrays.equals(one, other)) {
            throw new IllegalStateException("the same content in other bytes");
        }
    }
}
