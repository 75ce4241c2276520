/** Tests of the vCard platform: every trap of the format, hostile files, and the way there and back. */
package org.kith.platform.vcard;
