package org.droomballon.swing.card;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.util.List;
import java.util.function.Supplier;

/** Goes through the screen with Tab as a reader does: the card, what can be done on it, then the buttons below. */
final class FocusOrder extends FocusTraversalPolicy {
    private final Supplier<List<? extends Component>> all;

    FocusOrder(Supplier<List<? extends Component>> all) {
        this.all = all;
    }

    List<Component> reachable() {
        return all.get().stream()
                .filter(part -> part.isEnabled() && part.isFocusable() && visible(part))
                .map(Component.class::cast)
                .toList();
    }

    /** A panel that is painted without a window is not 'showing', so its own parents are asked. */
    private static boolean visible(Component part) {
        return part.isVisible()
                && (part.getParent() == null
                        || part.getParent() instanceof java.awt.Window
                        || visible(part.getParent()));
    }

    @Override
    public Component getComponentAfter(Container root, Component now) {
        return step(now, 1);
    }

    @Override
    public Component getComponentBefore(Container root, Component now) {
        return step(now, -1);
    }

    private Component step(Component now, int by) {
        List<Component> order = reachable();
        return order.get(Math.floorMod(order.indexOf(now) + by, order.size()));
    }

    @Override
    public Component getFirstComponent(Container root) {
        return reachable().get(0);
    }

    @Override
    public Component getLastComponent(Container root) {
        return step(getFirstComponent(root), -1);
    }

    @Override
    public Component getDefaultComponent(Container root) {
        return getFirstComponent(root);
    }
}
