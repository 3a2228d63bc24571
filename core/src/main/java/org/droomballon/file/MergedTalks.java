package org.droomballon.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.session.NaturalOrder;

/** The talks of files that are put together. A talk that stands in one file only, or in several as the same, stays as it is. */
final class MergedTalks {
    private final Map<String, List<KeptTalk>> byId = new LinkedHashMap<>();

    MergedTalks(List<SessionParts> files) {
        files.forEach(file -> file.talks().forEach(this::add));
    }

    private void add(KeptTalk talk) {
        List<KeptTalk> same = byId.computeIfAbsent(talk.talk().id(), id -> new ArrayList<>(1));
        if (same.stream().noneMatch(other -> other.text().equals(talk.text()))) {
            same.add(talk);
        }
    }

    /**
     * All talks in the order of a file; what is together what none was alone is read again.
     *
     * @param list where the talks stand
     */
    List<KeptTalk> read(Cursor list, TalkReader reader) {
        List<KeptTalk> talks = new ArrayList<>(byId.size());
        byId.keySet().stream().sorted(NaturalOrder.COMPARATOR).forEach(id -> read(byId.get(id), list, reader)
                .ifPresent(talks::add));
        return talks;
    }

    private static Optional<KeptTalk> read(List<KeptTalk> talks, Cursor list, TalkReader reader) {
        return talks.size() == 1 ? Optional.of(talks.get(0)) : reader.kept(list.over(together(talks)));
    }

    private static JsonNode together(List<KeptTalk> talks) {
        return StructuralMerge.mergeCanonical(talks.stream().map(KeptTalk::tree).toList());
    }
}
