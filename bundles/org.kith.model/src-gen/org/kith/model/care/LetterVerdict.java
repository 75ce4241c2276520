/**
 */
package org.kith.model.care;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Letter Verdict</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * What the personal check said last.
 * <!-- end-model-doc -->
 * @see org.kith.model.care.CarePackage#getLetterVerdict()
 * @model
 * @generated
 */
public enum LetterVerdict implements Enumerator {
	/**
	 * The '<em><b>UNCHECKED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNCHECKED_VALUE
	 * @generated
	 * @ordered
	 */
	UNCHECKED(0, "UNCHECKED", "UNCHECKED"),

	/**
	 * The '<em><b>SENT BEFORE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENT_BEFORE_VALUE
	 * @generated
	 * @ordered
	 */
	SENT_BEFORE(0, "SENT_BEFORE", "SENT_BEFORE"),

	/**
	 * The '<em><b>ANYONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANYONE_VALUE
	 * @generated
	 * @ordered
	 */
	ANYONE(0, "ANYONE", "ANYONE"),

	/**
	 * The '<em><b>ON THE WAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_THE_WAY_VALUE
	 * @generated
	 * @ordered
	 */
	ON_THE_WAY(0, "ON_THE_WAY", "ON_THE_WAY"),

	/**
	 * The '<em><b>WRITTEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITTEN_VALUE
	 * @generated
	 * @ordered
	 */
	WRITTEN(0, "WRITTEN", "WRITTEN");

	/**
	 * The '<em><b>UNCHECKED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNCHECKED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNCHECKED_VALUE = 0;

	/**
	 * The '<em><b>SENT BEFORE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENT_BEFORE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SENT_BEFORE_VALUE = 0;

	/**
	 * The '<em><b>ANYONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANYONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANYONE_VALUE = 0;

	/**
	 * The '<em><b>ON THE WAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_THE_WAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ON_THE_WAY_VALUE = 0;

	/**
	 * The '<em><b>WRITTEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITTEN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WRITTEN_VALUE = 0;

	/**
	 * An array of all the '<em><b>Letter Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LetterVerdict[] VALUES_ARRAY =
		new LetterVerdict[] {
			UNCHECKED,
			SENT_BEFORE,
			ANYONE,
			ON_THE_WAY,
			WRITTEN,
		};

	/**
	 * A public read-only list of all the '<em><b>Letter Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LetterVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Letter Verdict</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LetterVerdict get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LetterVerdict result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Letter Verdict</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LetterVerdict getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LetterVerdict result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Letter Verdict</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LetterVerdict get(int value) {
		switch (value) {
			case UNCHECKED_VALUE: return UNCHECKED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private LetterVerdict(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //LetterVerdict
