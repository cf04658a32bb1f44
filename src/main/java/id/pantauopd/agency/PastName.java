package id.pantauopd.agency;

import java.time.LocalDate;

/**
 * A name that an agency no longer bears.
 *
 * @param validTo its last day
 */
public record PastName(String name, String shortName, LocalDate validTo) {}
