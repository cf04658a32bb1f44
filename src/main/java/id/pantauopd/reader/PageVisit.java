package id.pantauopd.reader;

import id.pantauopd.reader.ReadResult.Reason;

/** What visits to undocumented pages have in common: one page, which robots.txt may forbid, and walls in its place. */
final class PageVisit {
    private PageVisit() {}

    /** What a page is that holds nothing we know: a wall, a server's trouble, or a new layout. */
    static ReadResult nothingKnown(AnswerText answer) {
        if (!answer.is(Shape.HTML)) {
            return answer.reading()
                    .unreadable(PageClassifier.classify(
                            answer.text(), answer.reading().base()));
        }
        Reason reason = PageClassifier.classify(answer.text(), answer.reading().base());
        return answer.reading().unreadable(reason == Reason.NOT_A_FEED ? Reason.LAYOUT_CHANGED : reason);
    }
}
