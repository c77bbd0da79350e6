package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Compound files (OLE2) made by hand. */
final class Compounds {

  private final POIFSFileSystem files = new POIFSFileSystem();

  static Compounds empty() {
    return new Compounds();
  }

  /** A Word document of old. */
  static Compounds words() {
    return empty().with("WordDocument", "We request the data.".getBytes(ISO_8859_1));
  }

  /** An Excel sheet of old, with one sheet of this kind. */
  static Compounds sheets(int kind) {
    byte[] book = {9, 8, 2, 0, 0, 6, (byte) 0x85, 0, 8, 0, 0, 0, 0, 0, 0, (byte) kind, 1, 'a'};
    return empty().with("Workbook", book);
  }

  /** A stream, in a folder where its name has one. */
  Compounds with(String path, byte[] content) {
    try {
      DirectoryEntry folder = files.getRoot();
      String[] steps = path.split("/");
      for (int step = 0; step < steps.length - 1; step++) {
        folder =
            folder.hasEntryCaseInsensitive(steps[step])
                ? (DirectoryEntry) folder.getEntryCaseInsensitive(steps[step])
                : folder.createDirectory(steps[step]);
      }
      folder.createDocument(steps[steps.length - 1], new ByteArrayInputStream(content));
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A file that somebody put into a document as an icon. */
  static Compounds packed(String label, String path, byte[] content) {
    ByteBuffer packed = ByteBuffer.allocate(200 + content.length).order(ByteOrder.LITTLE_ENDIAN);
    packed.putInt(0).putShort((short) 2).put((label + "\0").getBytes(ISO_8859_1));
    packed.put((path + "\0").getBytes(ISO_8859_1)).putInt(0x30000).putInt(path.length() + 1);
    packed.put((path + "\0").getBytes(ISO_8859_1)).putInt(content.length).put(content);
    packed.putInt(0, packed.position() - 4);
    byte[] all = new byte[packed.position()];
    packed.flip().get(all);
    return empty().with("\u0001Ole10Native", all);
  }

  byte[] bytes() {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try {
      files.writeFilesystem(made);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return made.toByteArray();
  }
}
