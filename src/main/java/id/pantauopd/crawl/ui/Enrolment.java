package id.pantauopd.crawl.ui;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.ChannelRegistry;
import id.pantauopd.agency.ReadingRules;
import id.pantauopd.agency.RegistryFault;
import id.pantauopd.agency.RegistryWrite;
import id.pantauopd.base.ui.Voice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Registers the candidates that an administrator ticked; each one alone, so that one refusal spoils no other. */
@Component
class Enrolment {
    private final ChannelRegistry registry;
    private final ReadingRules rules;

    Enrolment(ChannelRegistry registry, ReadingRules rules) {
        this.registry = registry;
        this.rules = rules;
    }

    /** Shows in each row what became of it; how many were stored. */
    int enrol(Agency agency, List<CandidateRow> rows, Voice voice) {
        int stored = 0;
        for (CandidateRow row : rows) {
            Candidate candidate = row.candidate();
            switch (registry.add(candidate.draft(agency.id()))) {
                case RegistryWrite.Stored<Channel> write -> {
                    keepRules(write.now(), candidate);
                    row.saved(write.now().code());
                    stored++;
                }
                case RegistryWrite.Refused<Channel> write -> {
                    RegistryFault fault = write.faults().getFirst();
                    row.refused(voice.say(fault.key(), fault.arguments().toArray()));
                }
                case RegistryWrite.Outdated<Channel> write -> row.refused(voice.say("registry.ui.outdated.row"));
            }
        }
        return stored;
    }

    private void keepRules(Channel channel, Candidate candidate) {
        if (candidate.rules().isEmpty()) {
            return;
        }
        List<RegistryFault> faults = rules.replace(channel.id(), candidate.rules());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The rules of a candidate are ours, and were refused: " + faults);
        }
    }
}
