package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.Voter;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.ItemId;

/** The ten points as they stand in a session file, with all that they were chosen from. */
final class TenPointsJson {
    private static final int MOST = 1_000_000;

    private TenPointsJson() {}

    static JsonNode write(TenPoints ten) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", ten.choice().rule()).put("points", ten.choice().points());
        ArrayNode candidates = node.putArray("candidates");
        ten.choice().profile().candidates().forEach(candidate -> {
            ObjectNode each = candidates
                    .addObject()
                    .put("id", candidate.id())
                    .put("tables", candidate.tables())
                    .put("cards", candidate.cards())
                    .put("lenses", candidate.lenses())
                    .put("inBalloon", candidate.inBalloon());
            ArrayNode items = each.putArray("items");
            ten.choice().members().get(candidate.id()).forEach(item -> items.add(item.toString()));
        });
        ArrayNode voters = node.putArray("voters");
        ten.choice().profile().voters().forEach(voter -> {
            ObjectNode each = voters.addObject().put("id", voter.id()).put("voice", Words.of(voter.voice()));
            each.set("weight", Registers.number(voter.weight()));
            ArrayNode supports = each.putArray("supports");
            voter.supports().forEach(supports::add);
        });
        ArrayNode chosen = node.putArray("chosen");
        ten.points().forEach(chosen::add);
        return node;
    }

    static Optional<TenPoints> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<String> rule = at.get("rule").id();
        Optional<Integer> points = at.get("points").boxed(1, MOST);
        Map<String, List<ItemId>> members = new LinkedHashMap<>();
        List<Candidate> candidates = at.get("candidates").allParts(each -> candidate(each, members));
        Set<String> names = new LinkedHashSet<>();
        List<Voter> voters = at.get("voters")
                .allParts(each -> voter(each, members).filter(voter -> isNew(each.get("id"), voter.id(), names)));
        Set<String> chosen = new LinkedHashSet<>();
        at.get("chosen").all(each -> known(each, members).filter(id -> isNew(each, id, chosen)));
        points.filter(places -> chosen.size() > places).ifPresent(places -> at.get("chosen")
                .report(Kind.TOO_MANY, Integer.toString(chosen.size()), places.toString()));
        boolean sound = rule.isPresent() && points.isPresent() && candidates.size() == members.size();
        return sound
                ? Optional.of(new TenPoints(
                        new Choice(rule.get(), points.get(), new Profile(voters, candidates), members),
                        List.copyOf(chosen)))
                : Optional.empty();
    }

    private static boolean isNew(Cursor at, String id, Set<String> seen) {
        if (!seen.add(id)) {
            at.report(Kind.DOUBLE_ID, id);
            return false;
        }
        return true;
    }

    private static Optional<Candidate> candidate(Cursor at, Map<String, List<ItemId>> members) {
        Optional<ItemId> id = at.get("id").itemId();
        List<ItemId> items = at.get("items").all(Cursor::itemId);
        Optional<Integer> tables = at.get("tables").boxed(0, MOST);
        Optional<Integer> cards = at.get("cards").boxed(0, MOST);
        Optional<Integer> lenses = at.get("lenses").boxed(0, MOST);
        Optional<Boolean> inBalloon = at.get("inBalloon").flag();
        boolean sound = id.isPresent()
                && tables.isPresent()
                && cards.isPresent()
                && lenses.isPresent()
                && inBalloon.isPresent();
        if (id.isPresent() && members.putIfAbsent(id.get().toString(), items) != null) {
            at.get("id").report(Kind.DOUBLE_ID, id.get().toString());
            return Optional.empty();
        }
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                id.get().toString(), tables.get(), cards.get(), lenses.get(), items.size(), inBalloon.get()));
    }

    private static Optional<Voter> voter(Cursor at, Map<String, List<ItemId>> members) {
        Optional<String> id = at.get("id").text();
        Optional<Voter.Voice> voice = at.get("voice").word(Voter.Voice.class);
        boolean isOneSeat = voice.filter(Voter.Voice.DOTS::equals).isPresent();
        Optional<Integer> weight = at.get("weight").boxed(1, isOneSeat ? 1 : MOST);
        List<String> supports = at.get("supports").all(each -> known(each, members));
        return id.isPresent() && voice.isPresent() && weight.isPresent()
                ? Optional.of(new Voter(id.get(), table(id.get()), voice.get(), weight.get(), supports))
                : Optional.empty();
    }

    private static String table(String voter) {
        int slash = voter.indexOf('/');
        return slash < 0 ? voter : voter.substring(0, slash);
    }

    private static Optional<String> known(Cursor at, Map<String, List<ItemId>> members) {
        Optional<String> id = at.text();
        if (id.isPresent() && !members.containsKey(id.get())) {
            at.report(Kind.UNKNOWN_ID, id.get(), "item");
            return Optional.empty();
        }
        return id;
    }
}
