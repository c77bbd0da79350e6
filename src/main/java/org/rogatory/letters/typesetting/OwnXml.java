package org.rogatory.letters.typesetting;

import com.itextpdf.kernel.utils.DefaultSafeXmlParserFactory;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * The JDK's own XML parser for a document's metadata. iText reads and writes them several times a
 * letter; to look for another parser each time, in every jar, took an eighth of a letter's time.
 */
final class OwnXml extends DefaultSafeXmlParserFactory {

  @Override
  protected DocumentBuilderFactory createDocumentBuilderFactory() {
    return DocumentBuilderFactory.newDefaultInstance();
  }
}
