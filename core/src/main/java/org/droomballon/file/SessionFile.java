package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.session.Conflict;
import org.droomballon.session.Pen;
import org.droomballon.session.Register;
import org.droomballon.session.Session;

/**
 * A session with its ten points, as a file holds them.
 *
 * <p>It remembers the file that it was read from, so that fields of a newer version of the program are written back.
 */
public final class SessionFile {
    private final Session session;
    private final Register<TenPoints> ten;
    private final Optional<Origin> origin;

    private SessionFile(Session session, Register<TenPoints> ten, Optional<Origin> origin) {
        this.session = Objects.requireNonNull(session, "session");
        this.ten = Objects.requireNonNull(ten, "ten");
        this.origin = origin;
    }

    /** A session that was in no file yet. */
    public static SessionFile of(Session session) {
        return new SessionFile(session, Register.empty(), Optional.empty());
    }

    /** A session as it was read. */
    static SessionFile read(Session session, Register<TenPoints> ten, SessionParts parts) {
        return new SessionFile(session, ten, Optional.of(new Origin(session, ten, parts)));
    }

    public Session session() {
        return session;
    }

    /** The ten points, once somebody has chosen. */
    public Optional<TenPoints> ten() {
        return ten.first();
    }

    /** Every field that two people changed at once and nobody has decided yet, the choice of the ten among them. */
    public List<Conflict> conflicts() {
        List<String> choices = ten.values().stream()
                .map(choice -> String.join(", ", choice.points()))
                .toList();
        Stream<Conflict> two =
                ten.isConflict() ? Stream.of(new Conflict(Conflict.Field.TEN_POINTS, "", choices)) : Stream.of();
        return Stream.concat(session.conflicts().stream(), two).toList();
    }

    /** A pen for this opening of the file; it counts on after all that the file holds. */
    public Pen pen(String writer) {
        return Pen.of(writer, session, ten);
    }

    Register<TenPoints> choices() {
        return ten;
    }

    SessionFile with(Session changed, Register<TenPoints> chosen) {
        return new SessionFile(changed, chosen, origin);
    }

    public SessionFile with(Session changed) {
        return new SessionFile(changed, ten, origin);
    }

    public SessionFile with(TenPoints chosen, Pen pen) {
        return new SessionFile(session, pen.write(ten, chosen), origin);
    }

    /** The file's bytes: equal content is equal bytes. */
    public byte[] bytes() {
        return asRead().map(SessionParts::bytes).orElseGet(() -> Json.bytes(written()));
    }

    /** Canonical. */
    JsonNode tree() {
        return asRead().map(SessionParts::tree).orElseGet(this::written);
    }

    /** The file in the parts that were read, unless somebody changed it since. */
    Optional<SessionParts> asRead() {
        return origin.filter(file -> file.session.equals(session) && file.ten.equals(ten))
                .map(Origin::parts);
    }

    private JsonNode written() {
        ObjectNode tree = SessionWriter.write(session);
        Registers.write(tree, "ten", ten, TenPointsJson::write);
        tree.set("deck", deckTree());
        JsonNode canonical = StructuralMerge.canonical(tree);
        return origin.map(file -> StructuralMerge.mergeCanonical(List.of(file.parts.tree(), canonical)))
                .orElse(canonical);
    }

    /** The deck never changes: it is written as it was read, also where this program does not know all of it. */
    JsonNode deckTree() {
        return origin.map(file -> file.parts.frame().get("deck")).orElseGet(() -> DeckWriter.write(session.deck()));
    }

    /** The file as it was read. */
    private record Origin(Session session, Register<TenPoints> ten, SessionParts parts) {}
}
