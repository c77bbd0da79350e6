package org.rogatory.letters.wording;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/**
 * Takes {@code <} as a character: a letter holds no HTML. CommonMark's own search for the end of a
 * tag takes time that grows with the square of the text.
 */
final class PlainAngle implements InlineContentParserFactory, InlineContentParser {

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    state.scanner().next();
    return ParsedInline.of(new Text("<"), state.scanner().position());
  }
}
