package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.certificate.Audit;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;

class AuditFilesTest {
    private static final SelectionRule RULE = Rules.standard();

    /** Coffee was taken out by hand, a decision names a note that is not there, and a note came in after the choice. */
    @Test
    void allThatIsWrongIsWritten() throws Exception {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        ItemId coffee = editor.addNote("blauw", "k01", "droom", "Koffie");
        ItemId gate = editor.addNote("blauw", "k01", "droom", "Poort open");
        editor.ballot("blauw", 1, List.of(coffee));
        editor.ballot("blauw", 2, List.of(coffee, gate));
        TenPoints chosen = TenPoints.propose(editor.session(), RULE);
        TenPoints tampered = new TenPoints(chosen.choice(), List.of(gate.toString()));
        SessionEditor lost = new SessionEditor(editor.session(), Pen.of("weg"));
        lost.decide(Pair.of(gate, lost.addNote("blauw", "k01", "droom", "Poort")), Verdict.SAME);
        editor.addNote("blauw", "k01", "droom", "Thee");
        SessionFile file =
                SessionFile.of(without(lost.session(), editor.session())).with(tampered, Pen.of("bb"));

        assertThat(text(AuditFiles.json(file, Audit.of(file.session(), tampered, RULE), Optional.empty())))
                .isEqualToNormalizingNewlines(Assertions.contentOf(
                        Path.of("src", "test", "resources", "org", "droomballon", "file", "audit.json")
                                .toFile(),
                        StandardCharsets.UTF_8));
    }

    @Test
    void aFollowUpThatNamesAnotherPointIsNotSound() throws Exception {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.addNote("blauw", "k01", "droom", "Koffie");
        Session with = editor.session();
        TenPoints ten = TenPoints.propose(with, RULE);
        SessionFile evening = SessionFile.of(with);
        Audit audit = Audit.of(with, ten, RULE);
        FollowUp answers = FollowUp.begun(with, audit.account());
        SessionFile other = SessionFile.of(Session.begun("avond", 7, DeckFiles.embedded()));

        JsonNode sound = Json.parse("audit", AuditFiles.json(evening, audit, Optional.of(answers)));
        JsonNode unsound = Json.parse("audit", AuditFiles.json(other, audit, Optional.of(answers)));

        assertThat(sound.get("sound").booleanValue()).isTrue();
        assertThat(sound.get("followUp").get("missing")).isEmpty();
        assertThat(unsound.get("sound").booleanValue()).isFalse();
        assertThat(unsound.get("followUp").get("missing")).hasSize(1);
        assertThat(sound.get("choice").get("made").textValue()).isEqualTo("proposed");
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static Session without(Session lost, Session kept) {
        return new Session(
                lost.id(),
                lost.seed(),
                lost.deck(),
                lost.details(),
                lost.programme(),
                lost.groups(),
                kept.talks(),
                lost.decisions(),
                lost.ballots(),
                lost.carried());
    }
}
