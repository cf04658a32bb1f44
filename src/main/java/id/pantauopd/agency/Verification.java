package id.pantauopd.agency;

/** Whether the official page and the account name each other. */
public enum Verification {
    TWO_WAY,
    ONE_WAY,
    NONE
}
