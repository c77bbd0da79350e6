package org.rogatory.casefile.embedded;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The lists in an office document that say what its parts are ({@code [Content_Types].xml}) and
 * what they are to each other ({@code .rels}). An office program goes by them, whatever the parts
 * are called.
 */
public final class PackageLists {

  /** How the types of programs in documents are called, of parts and of relations. */
  private static final List<String> PROGRAMS =
      List.of(
          "macroenabled",
          "vbaproject",
          "vbadata",
          "activex",
          "macrosheet",
          "relationships/control");

  private PackageLists() {}

  /**
   * What a list says.
   *
   * @param what the part, or the ending of all parts of this type
   * @param isEnding whether it is an ending
   * @param type the media type of the part, or the kind of the relation
   */
  public record Said(String what, boolean isEnding, String type) {

    /** Whether this makes a program of a part. */
    boolean isProgram() {
      String small = type.toLowerCase(Locale.ROOT);
      return PROGRAMS.stream().anyMatch(small::contains);
    }

    /** Whether it is said of some of these parts. */
    boolean isOfSome(Set<String> parts) {
      String ending = "." + what.toLowerCase(Locale.ROOT);
      return !isEnding
          || parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith(ending));
    }
  }

  /** A list that no two programs read alike, or that is damaged. */
  public static final class Damaged extends Exception {

    private static final long serialVersionUID = 1L;

    Damaged(Throwable why) {
      super(why);
    }
  }

  /**
   * Reads a list.
   *
   * @throws Damaged where it is not sound XML, or defines entities
   */
  public static List<Said> read(InputStream list) throws Damaged {
    List<Said> all = new ArrayList<>();
    try {
      XMLStreamReader reader = withoutEntities().createXMLStreamReader(list);
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw new XMLStreamException("entities");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          one(reader).ifPresent(all::add);
        }
      }
    } catch (XMLStreamException damaged) {
      throw new Damaged(damaged);
    }
    return all;
  }

  /**
   * The part of which a list makes a program.
   *
   * @param parts all parts of the document
   */
  public static Optional<String> program(List<Said> list, Set<String> parts) {
    return list.stream()
        .filter(said -> said.isProgram() && said.isOfSome(parts))
        .map(Said::what)
        .findFirst();
  }

  private static XMLInputFactory withoutEntities() {
    XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return xml;
  }

  private static Optional<Said> one(XMLStreamReader element) {
    String type = attribute(element, "ContentType").orElse(attribute(element, "Type").orElse(""));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> ending = attribute(element, "Extension");
    String what =
        ending
            .or(() -> attribute(element, "PartName"))
            .or(() -> attribute(element, "Target"))
            .orElse("");
    return Optional.of(new Said(what, ending.isPresent(), type));
  }

  private static Optional<String> attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return Optional.of(element.getAttributeValue(i).strip());
      }
    }
    return Optional.empty();
  }
}
