package id.pantauopd.agency;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What of the registry is loaded at start. A file is read again only when its content has changed.
 *
 * @param load whether anything is loaded
 * @param shipped whether the regions of Indonesia and the agencies of Bangka Selatan are
 * @param regionFiles more regions: {@code code,level,name,parent_code,zone}; paths, or {@code classpath:} names
 * @param files more registry files, in the format of the import; paths, or {@code classpath:} names
 */
@Validated
@ConfigurationProperties("pantau.registry")
record RegistrySettings(
        @DefaultValue("true") boolean load,
        @DefaultValue("true") boolean shipped,
        @DefaultValue List<String> regionFiles,
        @DefaultValue List<String> files) {}
