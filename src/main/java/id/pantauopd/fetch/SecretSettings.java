package id.pantauopd.fetch;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Says with which key stored tokens are sealed.
 *
 * @param key 32 bytes in Base64; without one it stands in the file
 * @param keyFile made with a key of its own, readable by the product's account alone, when it is first needed
 * @param formerKeys still open what they sealed, until {@code token rotate} has sealed it anew
 */
@Validated
@ConfigurationProperties("pantau.secrets")
record SecretSettings(
        @Nullable Secret key,
        @NotNull @DefaultValue("./data/secrets.key") Path keyFile,
        @DefaultValue List<Secret> formerKeys) {}
