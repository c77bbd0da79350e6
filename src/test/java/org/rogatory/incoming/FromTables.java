package org.rogatory.incoming;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.casefile.documents.Document;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.told.RequestKept;
import org.rogatory.letters.Letter;
import org.rogatory.letters.compared.LettersKept;

/** A file as the program's own tables have it, in the words of {@link FromJournal}. */
final class FromTables {

  private final SortedMap<String, String> says = new TreeMap<>();

  private FromTables() {}

  static SortedMap<String, String> of(
      Request file,
      List<Letter> letters,
      List<Document> documents,
      boolean restricted,
      List<String> readers) {
    FromTables tables = new FromTables();
    tables.says.putAll(RequestKept.of(file));
    tables.says.putAll(LettersKept.of(letters, Letter::sha256));
    tables.put("restricted", restricted);
    tables.put("readers", String.join("\n", new TreeSet<>(readers)));
    documents.forEach(tables::document);
    return tables.says;
  }

  private void document(Document document) {
    String d = "document." + document.number() + ".";
    put(d + "name", document.name());
    put(d + "type", document.type());
    put(d + "bytes", document.size());
    put(d + "sha256", document.sha256());
    put(d + "description", document.description());
    put(d + "channel", document.channel().map(Worded::id));
    put(d + "arrivedAt", document.arrived());
    put(d + "addedAt", document.addedAt());
    put(d + "addedBy", document.addedBy().kind() + " " + document.addedBy().name());
  }

  private void put(String key, Object value) {
    Object there = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    if (there != null) {
      says.put(key, there.toString());
    }
  }
}
