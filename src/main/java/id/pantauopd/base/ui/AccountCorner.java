package id.pantauopd.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in, and the way in or out. */
final class AccountCorner extends Div {
    AccountCorner(AuthenticationContext authentication) {
        addClassName("po-account");
        if (!authentication.isAuthenticated()) {
            Anchor signIn = new Anchor("masuk", Glyph.SIGN_IN.draw(), new Span(getTranslation("account.sign-in")));
            signIn.addClassName("po-account-link");
            add(signIn);
            return;
        }
        Span name = new Span(authentication.getPrincipalName().orElse(""));
        name.addClassName("po-account-name");
        // Sign-out changes state, so it is a request of the application (POST), never a link.
        Button signOut =
                new Button(getTranslation("account.sign-out"), Glyph.SIGN_OUT.draw(), click -> authentication.logout());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        add(name, signOut);
    }
}
