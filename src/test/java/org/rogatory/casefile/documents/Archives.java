package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents made by hand, sound ones and others. */
final class Archives {

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Set<String> stored = new HashSet<>();

  static Archives empty() {
    return new Archives();
  }

  /** Word, Excel or PowerPoint, by the media type of its main part. */
  static Archives office(String main) {
    return new Archives()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/main.xml\" ContentType=\""
                + main
                + "\"/></Types>")
        .with("_rels/.rels", RELATIONS)
        .with("main.xml", "<document>We request.</document>");
  }

  static Archives words() {
    return office(OfficePackage.WORDS + ".main+xml");
  }

  static Archives sheets() {
    return office(OfficePackage.SHEETS + ".main+xml");
  }

  static Archives openDocument(String type) {
    return new Archives()
        .with("mimetype", type)
        .with("META-INF/manifest.xml", "<manifest/>")
        .with("content.xml", "<office>We request.</office>");
  }

  Archives with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  Archives with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** With a part that is not packed. */
  Archives withStored(String name, String text) {
    stored.add(name);
    return with(name, text);
  }

  Archives without(String name) {
    entries.remove(name);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(made)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        if (each.getKey().equals("mimetype") || stored.contains(each.getKey())) {
          stored(entry, each.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(each.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return made.toByteArray();
  }

  private static void stored(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }
}
