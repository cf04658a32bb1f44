package id.pantauopd.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Cuts text into words with Lucene's Indonesian stemmer, each word beside its stem.
 *
 * <p>Lucene's own Indonesian stop words would take out what separates a plan from a result (sudah, akan, belum), so none
 * is taken out here. The analyzer keeps its parts per thread.
 */
final class Tokens {
    private static final Analyzer INDONESIAN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream each = new KeywordRepeatFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, new IndonesianStemFilter(each, true));
        }
    };

    private Tokens() {}

    /** The first words of a text, at most so many: what a post is about stands at its beginning. */
    static List<Token> of(String text, int most) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = INDONESIAN.tokenStream("post", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            KeywordAttribute asWritten = stream.addAttribute(KeywordAttribute.class);
            stream.reset();
            String surface = "";
            while (tokens.size() < most && stream.incrementToken()) {
                if (asWritten.isKeyword()) {
                    surface = term.toString();
                } else if (Character.isLetterOrDigit(surface.codePointAt(0))) { // no emoji
                    tokens.add(new Token(surface, term.toString()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string cannot fail to be read", impossible);
        }
        return tokens;
    }

    /** The stem of one word, for the rules. */
    static String stem(String word) {
        List<Token> tokens = of(word, 1);
        return tokens.isEmpty() ? word : tokens.getFirst().stem();
    }
}
