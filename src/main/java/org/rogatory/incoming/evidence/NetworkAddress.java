package org.rogatory.incoming.evidence;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the Internet Protocol in a text.
 *
 * @param text as it stands there
 * @param address what it means
 */
record NetworkAddress(String text, InetAddress address) {

  /** Four numbers with points, or hexadecimal groups with at least two colons. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![\\w.:])(?:\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.]*\\.\\d)"
              + "|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7})(?!\\w)");

  /**
   * Private networks, RFC 1918, 6598, 4193; links and the machine itself, RFC 3927, 4291; groups,
   * broadcasts, "this network", what is reserved or for measurements, RFC 5771, 1112, 1122, 2544.
   */
  private static final List<Block> NOT_PUBLIC =
      List.of(
          Block.of("10.0.0.0", 8),
          Block.of("172.16.0.0", 12),
          Block.of("192.168.0.0", 16),
          Block.of("100.64.0.0", 10),
          Block.of("169.254.0.0", 16),
          Block.of("127.0.0.0", 8),
          Block.of("0.0.0.0", 8),
          Block.of("224.0.0.0", 4),
          Block.of("240.0.0.0", 4),
          Block.of("198.18.0.0", 15),
          Block.of("fc00::", 7),
          Block.of("fe80::", 10),
          Block.of("ff00::", 8),
          Block.of("::", 128),
          Block.of("::1", 128));

  /** Addresses for examples, RFC 5737, 3849, 9637. */
  private static final List<Block> DOCUMENTATION =
      List.of(
          Block.of("192.0.2.0", 24),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("2001:db8::", 32),
          Block.of("3fff::", 20));

  /** Addresses that begin with the same bits. */
  private record Block(byte[] first, int bits) {

    static Block of(String first, int bits) {
      return new Block(read(first).orElseThrow().getAddress(), bits);
    }

    boolean holds(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((other[bit / 8] & mask) != (first[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** All addresses in a text, in their order. */
  static List<NetworkAddress> in(String text) {
    List<NetworkAddress> found = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(text);
    while (candidate.find()) {
      String written = candidate.group();
      read(written).ifPresent(address -> found.add(new NetworkAddress(written, address)));
    }
    return found;
  }

  /** A text of digits and points or colons alone is never looked up as a name. */
  private static Optional<InetAddress> read(String written) {
    boolean tooLarge =
        written.indexOf(':') < 0
            && Pattern.compile("\\.")
                    .splitAsStream(written)
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElseThrow()
                > 255;
    try {
      return tooLarge ? Optional.empty() : Optional.of(InetAddress.getByName(written));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  boolean isPublic() {
    return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
  }

  boolean isOfDocumentation() {
    return DOCUMENTATION.stream().anyMatch(block -> block.holds(address));
  }

  /** Whether a text in which it stands names a port of it, or any port by word and number. */
  boolean hasPortIn(String surroundings) {
    String own = Pattern.quote(text);
    return Pattern.compile(
            own
                + ":\\d{1,5}\\b|\\["
                + own
                + "]:\\d{1,5}\\b|(?i:\\bports?(?:\\W{1,3}(?:no|nos|numbers?)\\b)?)\\W{0,3}\\d{1,5}\\b"
                + "|(?i:\\b(?:tcp|udp)/\\d{1,5}\\b|\\b\\d{1,5}/(?:tcp|udp)\\b)|端口\\D{0,6}\\d{1,5}")
        .matcher(surroundings)
        .find();
  }
}
