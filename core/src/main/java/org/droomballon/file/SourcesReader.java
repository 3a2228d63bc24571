package org.droomballon.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.droomballon.deck.Credit;
import org.droomballon.deck.Film;
import org.droomballon.deck.Link;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Reading;
import org.droomballon.deck.Sources;
import org.droomballon.file.Problem.Kind;

/** Reads where a deck comes from and where it leads. */
record SourcesReader(TextReader texts) {
    Optional<Sources> read(Cursor root) {
        Optional<LocalizedText> licence = texts.read(root.get("licence"));
        List<Credit> credits = root.get("credits").allPartsIfAny(this::credit);
        List<String> ids = root.get("cards").elements().stream()
                .map(card -> card.node().path("id").asText(""))
                .toList();
        Optional<Film> film = root.get("film").isThere() ? film(root.get("film"), ids) : Optional.empty();
        List<Link> links = root.get("links").allPartsIfAny(this::link);
        List<Reading> reading = root.get("reading").allPartsIfAny(this::reading);
        return licence.map(text -> new Sources(text, credits, film, links, reading));
    }

    /** @param cards the ids of the cards that the film may be for */
    static Optional<Film> film(Cursor at, List<String> cards) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<URI> address = address(at.get("address"));
        List<URI> also = at.get("also").allIfAny(SourcesReader::address);
        List<String> needing = at.get("cards").allIfAny(card -> known(card, cards));
        return address.map(uri -> new Film(uri, also, needing));
    }

    private static Optional<String> known(Cursor at, List<String> cards) {
        Optional<String> id = at.text();
        if (id.isPresent() && !cards.contains(id.get())) {
            at.report(Kind.UNKNOWN_ID, id.get(), "card");
        }
        return id;
    }

    private Optional<Credit> credit(Cursor at) {
        Optional<String> name = at.get("name").text();
        Optional<LocalizedText> role = texts.read(at.get("role"));
        Optional<URI> address = addressIfAny(at.get("address"));
        return name.isPresent() && role.isPresent()
                ? Optional.of(new Credit(name.get(), role.get(), address))
                : Optional.empty();
    }

    private Optional<Link> link(Cursor at) {
        Optional<LocalizedText> text = texts.read(at.get("text"));
        Optional<URI> address = address(at.get("address"));
        return text.isPresent() && address.isPresent()
                ? Optional.of(new Link(text.get(), address.get()))
                : Optional.empty();
    }

    private Optional<Reading> reading(Cursor at) {
        Optional<LocalizedText> kind = texts.read(at.get("kind"));
        Optional<String> title = at.get("title").text();
        Optional<String> publisher = at.get("publisher").text();
        Optional<URI> address = addressIfAny(at.get("address"));
        boolean all = kind.isPresent() && title.isPresent() && publisher.isPresent();
        return all ? Optional.of(new Reading(kind.get(), title.get(), publisher.get(), address)) : Optional.empty();
    }

    private static Optional<URI> addressIfAny(Cursor at) {
        return at.isThere() ? address(at) : Optional.empty();
    }

    private static Optional<URI> address(Cursor at) {
        Optional<String> text = at.text();
        Optional<URI> address = text.flatMap(SourcesReader::web);
        if (text.isPresent() && address.isEmpty()) {
            at.report(Kind.NOT_AN_ADDRESS, text.get());
        }
        return address;
    }

    private static Optional<URI> web(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
