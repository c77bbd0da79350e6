package org.rogatory.letters.typesetting;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** The letters' colours, and their measures in points. */
final class Ink {

  static final Color BLACK = new DeviceRgb(0x1a, 0x1a, 0x1a);
  static final Color GREY = new DeviceRgb(0x55, 0x5b, 0x63);
  static final Color NAVY = new DeviceRgb(0x14, 0x2c, 0x54);
  static final Color PALE = new DeviceRgb(0xec, 0xec, 0xec);

  static final float LEFT = millimetres(25);
  static final float RIGHT = millimetres(22);
  static final float TOP = millimetres(16);
  static final float BOTTOM = millimetres(24);

  private Ink() {}

  static float millimetres(float length) {
    return length * 72f / 25.4f;
  }
}
