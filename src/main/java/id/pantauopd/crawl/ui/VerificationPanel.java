package id.pantauopd.crawl.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelContacts;
import id.pantauopd.agency.LinkSeen;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.agency.VerificationCase;
import id.pantauopd.agency.VerificationCase.Side;
import id.pantauopd.agency.VerificationDesk;
import id.pantauopd.agency.VerificationState;
import id.pantauopd.base.ui.OutLink;
import id.pantauopd.base.ui.Voice;
import id.pantauopd.crawl.ChannelScout;
import id.pantauopd.crawl.ChannelScout.BothSides;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verification of one channel: where it stands, the next step, whom to ask, what was before. */
final class VerificationPanel extends Section {
    private final Voice voice;
    private final Channel channel;
    private final transient VerificationDesk desk;
    private final transient ChannelScout scout;
    private final transient Waiting waiting;
    private final transient Runnable changed;
    private final Paragraph said = new Paragraph();

    /**
     * @param suggested the agency's own page, or empty
     * @param changed runs when the list must be read again
     */
    VerificationPanel(
            Voice voice,
            Channel channel,
            String suggested,
            VerificationDesk desk,
            ChannelContacts contacts,
            ChannelScout scout,
            Waiting waiting,
            Runnable changed) {
        this.voice = voice;
        this.channel = channel;
        this.desk = desk;
        this.scout = scout;
        this.waiting = waiting;
        this.changed = changed;
        addClassName("po-detail");
        said.getElement().setAttribute("role", "status");
        List<VerificationCase> history = desk.history(channel.id());
        add(
                new H2(channel.code()),
                OutLink.of(channel.url(), new Paragraph(channel.url().toString())));
        VerificationCase newest = history.isEmpty() ? null : history.getFirst();
        add(new Paragraph(standing(newest)));
        addStep(newest, suggested);
        add(said, new ContactFields(voice, channel, contacts));
        if (!history.isEmpty()) {
            add(past(history));
        }
    }

    private String standing(@Nullable VerificationCase newest) {
        if (newest == null) {
            return voice.say("verify.standing.none");
        }
        String state = voice.say("verify.state." + newest.state());
        return newest.expiresOn() == null
                ? state
                : voice.say("verify.standing.until", state, voice.times().date(newest.expiresOn()));
    }

    private void addStep(@Nullable VerificationCase newest, String suggested) {
        VerificationState state = newest == null ? null : newest.state();
        if (newest == null || state == VerificationState.ARCHIVED || state == VerificationState.PUBLISHED) {
            addRequest(newest == null ? suggested : newest.officialPage().toString());
        } else {
            addReview(newest);
        }
        if (newest != null && state != VerificationState.ARCHIVED) {
            add(new Button(
                    voice.say("verify.do.archive"),
                    click -> show(desk.archive(newest.id(), newest.version()), null, null)));
        }
    }

    private void addRequest(String officialPage) {
        TextField page = new TextField(voice.say("verify.page"));
        page.setHelperText(voice.say("verify.page.help"));
        page.setValue(officialPage);
        page.setWidthFull();
        Button ask = new Button(
                voice.say("verify.do.request"),
                click -> show(desk.request(channel.id(), page.getValue().strip()), null, null));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        add(page, ask);
    }

    private void addReview(VerificationCase open) {
        SideFields page = new SideFields(voice, "verify.side.page", open.page());
        SideFields account = new SideFields(voice, "verify.side.account", open.account());
        TextArea note = new TextArea(voice.say("verify.note"));
        note.setValue(open.note());
        note.setMaxLength(1_000);
        note.setWidthFull();
        Button check = new Button(voice.say("verify.do.check"));
        check.addClickListener(click -> {
            check.setEnabled(false);
            said.setText(voice.say("verify.checking"));
            waiting.await(
                    scout.checkLinks(channel, open.officialPage()),
                    sides -> {
                        check.setEnabled(true);
                        showSeen(sides, open.officialPage(), page, account);
                    },
                    () -> {
                        check.setEnabled(true);
                        said.setText(voice.say("verify.check.failed"));
                    });
        });
        Button keep = new Button(voice.say("verify.do.review"));
        Version version = new Version(open.version());
        keep.addClickListener(click -> version.follow(show(
                desk.review(open.id(), version.now, page.side(), account.side(), note.getValue()), page, account)));
        Button publish = new Button(
                voice.say("verify.do.publish"), click -> show(desk.publish(open.id(), version.now), null, null));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(open.state() == VerificationState.REVIEW && open.result() != null);
        Div actions = new Div(check, keep, publish);
        actions.addClassName("po-actions");
        add(
                new Paragraph(voice.say("verify.page.asked", open.officialPage().toString())),
                page,
                account,
                note,
                actions);
    }

    private void showSeen(BothSides sides, URI officialPage, SideFields page, SideFields account) {
        page.show(new Side(sides.page(), sides.page() == LinkSeen.LINKED ? officialPage : null));
        account.show(new Side(sides.account(), sides.account() == LinkSeen.LINKED ? channel.url() : null));
        boolean unseen = sides.page() == LinkSeen.NOT_SEEN || sides.account() == LinkSeen.NOT_SEEN;
        said.setText(voice.say(unseen ? "verify.checked.unseen" : "verify.checked"));
    }

    /** What was typed stays unless the change was stored; gives the version to build the next try on, or null. */
    private @Nullable Integer show(
            RegistryWrite<VerificationCase> write, @Nullable SideFields page, @Nullable SideFields account) {
        return switch (write) {
            case RegistryWrite.Stored<VerificationCase> stored -> {
                changed.run();
                yield null;
            }
            case RegistryWrite.Outdated<VerificationCase> outdated -> {
                said.setText(voice.say("registry.ui.outdated"));
                yield outdated.now().version();
            }
            case RegistryWrite.Refused<VerificationCase> refused -> {
                RegistryFault fault = refused.faults().getFirst();
                String sentence = fault.say(voice.words(), voice.locale());
                SideFields side =
                        fault.field().equals("page") ? page : fault.field().equals("account") ? account : null;
                if (side == null) {
                    said.setText(sentence);
                } else {
                    side.refuse(sentence);
                }
                yield null;
            }
        };
    }

    private Details past(List<VerificationCase> history) {
        OrderedList list = new OrderedList();
        history.forEach(one -> list.add(new ListItem(voice.say(
                "verify.past",
                voice.say("verify.state." + one.state()),
                voice.times().full(one.changedAt()),
                one.changedBy(),
                voice.say("verify.seen." + one.page().seen()),
                voice.say("verify.seen." + one.account().seen()),
                one.note()))));
        return new Details(voice.say("verify.history", history.size()), list);
    }

    /** The version on which the next change is based. */
    private static final class Version {
        private int now;

        Version(int now) {
            this.now = now;
        }

        void follow(@Nullable Integer newer) {
            if (newer != null) {
                now = newer;
            }
        }
    }
}
