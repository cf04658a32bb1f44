package id.pantauopd.agency;

/**
 * A row of a registry file that was not taken.
 *
 * @param line the first line of the row, from 1, the header included
 */
public record BadRow(int line, RegistryFault fault) {}
