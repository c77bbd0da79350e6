package org.rogatory.integrity.seals;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files with the office's key: the one that seals, and beside it, while keys change, the next
 * one. Only their owner may read them.
 */
public final class KeyFile {

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path path;

  public KeyFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /** The file of the key that takes this one's place. */
  KeyFile next() {
    return new KeyFile(path.resolveSibling(path.getFileName() + ".next"));
  }

  /** The note of the last root that was sealed, beside it. */
  public LastRoot lastRoot() {
    return new LastRoot(path.resolveSibling(path.getFileName() + ".last-root"));
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * The key in it.
   *
   * @throws UnusableKey where there is none, it cannot be read, or others than its owner may read
   *     it
   */
  public SealKey read() {
    try {
      requireOwnerOnly();
      String text = Files.readString(path, US_ASCII);
      PrivateKey secret =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY")));
      String open = Base64.getEncoder().encodeToString(block(text, "PUBLIC KEY"));
      SealKey key = new SealKey(secret, SealKey.publicKey(open));
      if (!SealKey.isSigned(open, new byte[] {1}, key.sign(new byte[] {1}))) {
        throw new UnusableKey(path + ": its two halves do not belong together");
      }
      return key;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new UnusableKey(path + ": no key can be read there", unreadable);
    }
  }

  private void requireOwnerOnly() throws IOException {
    if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
      throw new UnusableKey(path + ": others than its owner may read the key; chmod 600 it");
    }
  }

  private boolean isPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static byte[] block(String text, String name) {
    Matcher found =
        Pattern.compile("-----BEGIN " + name + "-----(.+?)-----END", Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + name);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }

  /** Writes a key where none is; its owner alone may read it from the first byte. */
  public void write(SealKey key) {
    String text =
        pem("PRIVATE KEY", Base64.getEncoder().encodeToString(key.secret().getEncoded()))
            + pem("PUBLIC KEY", key.publicText());
    try {
      Files.createDirectories(path.getParent());
      FileAttribute<?>[] owner =
          isPosix()
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
              : new FileAttribute<?>[0];
      try (var channel =
          Files.newByteChannel(
              path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
        channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
      }
    } catch (FileAlreadyExistsException there) {
      throw new UnusableKey(path + ": there is a key already", there);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String pem(String name, String base64) {
    return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(name, base64, name);
  }

  /** The next key takes this one's place, which is gone; nothing where there is none. */
  void takeNext() {
    try {
      Files.move(
          next().path, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The next key, where one waits. */
  Optional<SealKey> waiting() {
    return next().exists() ? Optional.of(next().read()) : Optional.empty();
  }
}
