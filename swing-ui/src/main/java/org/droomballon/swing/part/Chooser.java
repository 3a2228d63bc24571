package org.droomballon.swing.part;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;

/** One of a few things, by its name. */
@SuppressWarnings("serial")
public final class Chooser<T> extends JComboBox<T> {
    private transient List<T> offers = List.of();
    private boolean showing;

    /**
     * Nothing to choose from yet; see {@link #show}.
     *
     * @param words what a thing is called
     * @param taker takes what people choose
     */
    public Chooser(Function<T, String> words, Consumer<T> taker) {
        DefaultListCellRenderer drawn = new DefaultListCellRenderer();
        setRenderer((list, value, index, selected, focused) -> drawn.getListCellRendererComponent(
                list, value == null ? " " : words.apply(value), index, selected, focused));
        addActionListener(event -> {
            if (!showing && getSelectedIndex() >= 0) {
                taker.accept(getItemAt(getSelectedIndex()));
            }
        });
    }

    /** Shows what there is to choose from, and what is chosen. */
    public Chooser<T> show(List<T> all, T chosen) {
        showing = true;
        if (!all.equals(offers)) {
            offers = List.copyOf(all);
            DefaultComboBoxModel<T> model = new DefaultComboBoxModel<>();
            offers.forEach(model::addElement);
            setModel(model);
        }
        if (!chosen.equals(getSelectedItem())) {
            setSelectedItem(chosen);
        }
        showing = false;
        return this;
    }
}
