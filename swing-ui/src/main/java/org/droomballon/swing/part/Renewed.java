package org.droomballon.swing.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;

/** A column whose parts are made anew when what they show is another; the keyboard stays at the part of the same name. */
@SuppressWarnings("serial")
public final class Renewed extends Column {
    private transient Object shown = new Object();

    public Renewed(int gap) {
        super(gap);
    }

    /**
     * Shows a content, if it is not the one that is shown already.
     *
     * @param content all that the parts are made from
     */
    public void show(Object content, Supplier<List<? extends Component>> made) {
        show(content, made, Optional::empty);
    }

    /**
     * The same, where people go on with something else.
     *
     * @param onward what gets the keyboard if it was at a part that is not there any more
     */
    public void show(Object content, Supplier<List<? extends Component>> made, Supplier<Optional<Component>> onward) {
        if (content.equals(shown)) {
            return;
        }
        shown = content;
        Optional<String> focused = focusedName();
        removeAll();
        made.get().forEach(this::add);
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
        focused.flatMap(name -> part(name).or(onward)).ifPresent(Component::requestFocusInWindow);
    }

    /** The part of that name, where it is there. */
    public Optional<Component> part(String name) {
        return named(this, name).findFirst();
    }

    private Optional<String> focusedName() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return Optional.ofNullable(owner)
                .filter(each -> SwingUtilities.isDescendingFrom(each, this))
                .map(Component::getName);
    }

    private static Stream<Component> named(Container box, String name) {
        return Stream.of(box.getComponents())
                .flatMap(part -> Stream.concat(
                        Stream.of(part).filter(each -> name.equals(each.getName())),
                        part instanceof Container inner ? named(inner, name) : Stream.of()));
    }
}
