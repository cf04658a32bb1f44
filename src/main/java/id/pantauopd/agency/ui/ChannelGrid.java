package id.pantauopd.agency.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.RegistryLists.ChannelLine;
import id.pantauopd.base.ui.OutLink;
import java.util.function.Function;

/** Lists channels, one a row, with what can be done with each. */
final class ChannelGrid extends Grid<ChannelLine> {

    ChannelGrid(Function<Channel, RowMenu> actions) {
        addColumn(ChannelLine::agencyName)
                .setHeader(getTranslation("registry.field.agency"))
                .setWidth("14rem")
                .setFlexGrow(2);
        addColumn(line -> getTranslation(Choices.key(line.channel().platform())))
                .setHeader(getTranslation("registry.field.platform"));
        addComponentColumn(line -> OutLink.of(
                        line.channel().url(), new Span(line.channel().url().toString())))
                .setHeader(getTranslation("registry.field.url"))
                .setWidth("14rem")
                .setFlexGrow(3);
        addColumn(line -> getTranslation(Choices.key(line.channel().state())))
                .setHeader(getTranslation("registry.field.state"));
        addComponentColumn(line -> actions.apply(line.channel()))
                .setWidth("9rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setEmptyStateText(getTranslation("registry.ui.none"));
    }
}
