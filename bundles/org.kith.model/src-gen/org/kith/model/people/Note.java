/**
 */
package org.kith.model.people;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A free text about an agent with the day and the source that it came from (vCard NOTE).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Note#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.people.Note#getWritten <em>Written</em>}</li>
 *   <li>{@link org.kith.model.people.Note#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.kith.model.people.Note#getSensitivity <em>Sensitivity</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Sourced {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.kith.model.people.PeoplePackage#getNote_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Note#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Written</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was written; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written</em>' attribute.
	 * @see #setWritten(Instant)
	 * @see org.kith.model.people.PeoplePackage#getNote_Written()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getWritten();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Note#getWritten <em>Written</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written</em>' attribute.
	 * @see #getWritten()
	 * @generated
	 */
	void setWritten(Instant value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A BCP 47 tag, null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.kith.model.people.PeoplePackage#getNote_Language()
	 * @model unique="false"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Note#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The default value is <code>"PRIVATE"</code>.
	 * The literals are from the enumeration {@link org.kith.model.people.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.kith.model.people.PeoplePackage#getNote_Sensitivity()
	 * @model default="PRIVATE" unique="false"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Note#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

} // Note
