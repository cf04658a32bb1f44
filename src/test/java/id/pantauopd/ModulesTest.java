package id.pantauopd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and who may use whom, as each {@code package-info} says. */
class ModulesTest {
    private final ApplicationModules modules = ApplicationModules.of(PantauOpd.class);

    @Test
    void roomsUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void everyPackageBelowTheRootIsARoom() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "base",
                        "access",
                        "agency",
                        "fetch",
                        "reader",
                        "content",
                        "post",
                        "crawl",
                        "intake",
                        "ranking",
                        "objection",
                        "notice",
                        "dashboard",
                        "export",
                        "demo");
    }
}
