/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Structured Name</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The parts of a person's name (vCard N with the two parts of RFC 9554).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.StructuredName#getPrefixes <em>Prefixes</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getGiven <em>Given</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getAdditional <em>Additional</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getFamily <em>Family</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getSecondFamily <em>Second Family</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getSuffixes <em>Suffixes</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getPhoneticGiven <em>Phonetic Given</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getPhoneticFamily <em>Phonetic Family</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getPhoneticSystem <em>Phonetic System</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getSortAs <em>Sort As</em>}</li>
 *   <li>{@link org.kith.model.people.StructuredName#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getStructuredName()
 * @model
 * @generated
 */
public interface StructuredName extends EObject {
	/**
	 * Returns the value of the '<em><b>Prefixes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Honorific prefixes: Dr., Prof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefixes</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Prefixes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPrefixes();

	/**
	 * Returns the value of the '<em><b>Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Given</em>' attribute.
	 * @see #setGiven(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Given()
	 * @model unique="false"
	 * @generated
	 */
	String getGiven();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getGiven <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given</em>' attribute.
	 * @see #getGiven()
	 * @generated
	 */
	void setGiven(String value);

	/**
	 * Returns the value of the '<em><b>Additional</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Middle names or a patronymic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Additional</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Additional()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAdditional();

	/**
	 * Returns the value of the '<em><b>Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Family</em>' attribute.
	 * @see #setFamily(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Family()
	 * @model unique="false"
	 * @generated
	 */
	String getFamily();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getFamily <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Family</em>' attribute.
	 * @see #getFamily()
	 * @generated
	 */
	void setFamily(String value);

	/**
	 * Returns the value of the '<em><b>Second Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A second surname, used in some cultures (RFC 9554).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Family</em>' attribute.
	 * @see #setSecondFamily(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_SecondFamily()
	 * @model unique="false"
	 * @generated
	 */
	String getSecondFamily();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getSecondFamily <em>Second Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Family</em>' attribute.
	 * @see #getSecondFamily()
	 * @generated
	 */
	void setSecondFamily(String value);

	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Generation marker: Jr., III (RFC 9554).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Generation()
	 * @model unique="false"
	 * @generated
	 */
	String getGeneration();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Suffixes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Honorific suffixes: PhD, M.D.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffixes</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Suffixes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSuffixes();

	/**
	 * Returns the value of the '<em><b>Phonetic Given</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How the given name is written by its sound (X-PHONETIC-FIRST-NAME, RFC 9554 PHONETIC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phonetic Given</em>' attribute.
	 * @see #setPhoneticGiven(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_PhoneticGiven()
	 * @model unique="false"
	 * @generated
	 */
	String getPhoneticGiven();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getPhoneticGiven <em>Phonetic Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phonetic Given</em>' attribute.
	 * @see #getPhoneticGiven()
	 * @generated
	 */
	void setPhoneticGiven(String value);

	/**
	 * Returns the value of the '<em><b>Phonetic Family</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phonetic Family</em>' attribute.
	 * @see #setPhoneticFamily(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_PhoneticFamily()
	 * @model unique="false"
	 * @generated
	 */
	String getPhoneticFamily();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getPhoneticFamily <em>Phonetic Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phonetic Family</em>' attribute.
	 * @see #getPhoneticFamily()
	 * @generated
	 */
	void setPhoneticFamily(String value);

	/**
	 * Returns the value of the '<em><b>Phonetic System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The alphabet of the phonetic parts: ipa, piny, jyut, script (RFC 9554).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phonetic System</em>' attribute.
	 * @see #setPhoneticSystem(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_PhoneticSystem()
	 * @model unique="false"
	 * @generated
	 */
	String getPhoneticSystem();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getPhoneticSystem <em>Phonetic System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phonetic System</em>' attribute.
	 * @see #getPhoneticSystem()
	 * @generated
	 */
	void setPhoneticSystem(String value);

	/**
	 * Returns the value of the '<em><b>Sort As</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the name is filed under, where it is not the family name (vCard SORT-AS).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort As</em>' attribute.
	 * @see #setSortAs(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_SortAs()
	 * @model unique="false"
	 * @generated
	 */
	String getSortAs();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getSortAs <em>Sort As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort As</em>' attribute.
	 * @see #getSortAs()
	 * @generated
	 */
	void setSortAs(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * BCP 47, null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.kith.model.people.PeoplePackage#getStructuredName_Language()
	 * @model unique="false"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.kith.model.people.StructuredName#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

} // StructuredName
