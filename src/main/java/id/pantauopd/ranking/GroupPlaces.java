package id.pantauopd.ranking;

import java.util.Arrays;

/** Turns places among all into places inside groups, equal ones still shared. */
final class GroupPlaces {
    private final int[] groupOf;
    private final int groups;
    private final int[] first;
    private final int[] next;

    /** @param groupOf the group of each agency, from 0 */
    GroupPlaces(int[] groupOf) {
        this.groupOf = groupOf;
        this.groups = Arrays.stream(groupOf).max().orElse(-1) + 1;
        this.first = new int[groupOf.length + 1];
        this.next = new int[groupOf.length];
    }

    /** Overwrites the places of one run. */
    void within(int[] places) {
        Arrays.fill(first, -1);
        for (int agency = 0; agency < places.length; agency++) {
            next[agency] = first[places[agency]];
            first[places[agency]] = agency;
        }
        int[] before = new int[groups];
        for (int place = 1; place <= places.length; place++) {
            for (int agency = first[place]; agency >= 0; agency = next[agency]) {
                places[agency] = before[groupOf[agency]] + 1;
            }
            for (int agency = first[place]; agency >= 0; agency = next[agency]) {
                before[groupOf[agency]]++;
            }
        }
    }
}
