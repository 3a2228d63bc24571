package org.droomballon.export.reference;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.ReferenceDocument;
import org.w3c.dom.Element;

/** What a part of a Word document refers to (ISO/IEC 29500-2, 9.3). */
final class Relations {
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Relations() {}

    /**
     * One reference.
     *
     * @param type without the address that all types begin with
     * @param target the name of a part, or an address where it is {@code external}
     */
    record Relation(String id, String type, String target, boolean external) {}

    static String nameFor(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    static List<Relation> of(ReferenceDocument document, String part) {
        Optional<FileBytes> relations = document.part(nameFor(part));
        return relations
                .map(file -> Xml.children(Xml.read(file).getDocumentElement(), "Relationship")
                        .map(each -> relation(part, each))
                        .toList())
                .orElse(List.of());
    }

    private static Relation relation(String part, Element element) {
        boolean external = element.getAttribute("TargetMode").equals("External");
        String target = element.getAttribute("Target");
        return new Relation(
                element.getAttribute("Id"),
                element.getAttribute("Type").replace(TYPES, ""),
                external ? target : inside(part, target),
                external);
    }

    /** A target is told from the folder of its part, or from the top; one that leads out of the file is the name of no part. */
    private static String inside(String part, String target) {
        String path = target.startsWith("/") ? target : part.substring(0, part.lastIndexOf('/') + 1) + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : Splitter.on('/').omitEmptyStrings().split(path)) {
            if (!step.equals("..") || steps.isEmpty()) {
                steps.addLast(step);
            } else {
                steps.removeLast();
            }
        }
        return String.join("/", steps);
    }
}
