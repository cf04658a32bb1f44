package id.pantauopd.testing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Puts the strategy of the test's own application back into the one holder of the process, where each application that
 * starts puts its own; else a test signs in where its application does not look.
 */
public final class OwnSecurityContext extends AbstractTestExecutionListener {
    /** Before what signs a test's user in. */
    @Override
    public int getOrder() {
        return 3_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (!test.hasApplicationContext()) {
            return;
        }
        ObjectProvider<SecurityContextHolderStrategy> strategies =
                test.getApplicationContext().getBeanProvider(SecurityContextHolderStrategy.class);
        strategies.ifUnique(SecurityContextHolder::setContextHolderStrategy);
    }
}
