package id.pantauopd.agency.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelAddress;
import java.util.Optional;

/** Asks where a channel has moved. */
final class AddressForm extends EntryForm {
    private final TextField url;
    private final TextField feedUrl;

    AddressForm(Channel channel) {
        add(new Paragraph(getTranslation("registry.ui.move.help")));
        url = field("url", new TextField(getTranslation("registry.field.url")));
        url.setValue(channel.url().toString());
        feedUrl = field("feed_url", new TextField(getTranslation("registry.field.feed_url")));
        feedUrl.setValue(
                Optional.ofNullable(channel.feedUrl()).map(Object::toString).orElse(""));
    }

    @Override
    boolean isComplete() {
        return true; // the registry judges addresses
    }

    ChannelAddress address() {
        return new ChannelAddress(url.getValue(), feedUrl.getValue());
    }
}
