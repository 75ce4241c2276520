/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Postal Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The parts of a postal address (vCard ADR).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.PostalAddress#getPostOfficeBox <em>Post Office Box</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getExtended <em>Extended</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getStreet <em>Street</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getLocality <em>Locality</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getRegion <em>Region</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getCountry <em>Country</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getCountryCode <em>Country Code</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getGeo <em>Geo</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.kith.model.people.PostalAddress#getComponents <em>Components</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getPostalAddress()
 * @model
 * @generated
 */
public interface PostalAddress extends EObject {
	/**
	 * Returns the value of the '<em><b>Post Office Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Post Office Box</em>' attribute.
	 * @see #setPostOfficeBox(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_PostOfficeBox()
	 * @model unique="false"
	 * @generated
	 */
	String getPostOfficeBox();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getPostOfficeBox <em>Post Office Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Post Office Box</em>' attribute.
	 * @see #getPostOfficeBox()
	 * @generated
	 */
	void setPostOfficeBox(String value);

	/**
	 * Returns the value of the '<em><b>Extended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Flat, suite, floor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extended</em>' attribute.
	 * @see #setExtended(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Extended()
	 * @model unique="false"
	 * @generated
	 */
	String getExtended();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getExtended <em>Extended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extended</em>' attribute.
	 * @see #getExtended()
	 * @generated
	 */
	void setExtended(String value);

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Street and number; line breaks inside are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Street()
	 * @model unique="false"
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>Locality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Locality</em>' attribute.
	 * @see #setLocality(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Locality()
	 * @model unique="false"
	 * @generated
	 */
	String getLocality();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getLocality <em>Locality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locality</em>' attribute.
	 * @see #getLocality()
	 * @generated
	 */
	void setLocality(String value);

	/**
	 * Returns the value of the '<em><b>Region</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Region</em>' attribute.
	 * @see #setRegion(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Region()
	 * @model unique="false"
	 * @generated
	 */
	String getRegion();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getRegion <em>Region</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Region</em>' attribute.
	 * @see #getRegion()
	 * @generated
	 */
	void setRegion(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_PostalCode()
	 * @model unique="false"
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Country()
	 * @model unique="false"
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Country Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * ISO 3166-1 alpha-2 (RFC 8605 CC).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country Code</em>' attribute.
	 * @see #setCountryCode(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_CountryCode()
	 * @model unique="false"
	 * @generated
	 */
	String getCountryCode();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getCountryCode <em>Country Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country Code</em>' attribute.
	 * @see #getCountryCode()
	 * @generated
	 */
	void setCountryCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The formatted delivery address (vCard LABEL).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A geo: URI of this address (vCard GEO parameter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geo</em>' attribute.
	 * @see #setGeo(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Geo()
	 * @model unique="false"
	 * @generated
	 */
	String getGeo();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getGeo <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geo</em>' attribute.
	 * @see #getGeo()
	 * @generated
	 */
	void setGeo(String value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IANA zone of this address (vCard TZ parameter).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_TimeZone()
	 * @model unique="false"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.kith.model.people.PostalAddress#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Components</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * *
	 * The eighth and later components of RFC 9554 as NAME=VALUE: room, apartment, floor, streetNumber, streetName,
	 * building, block, subdistrict, district, landmark, direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Components</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getPostalAddress_Components()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getComponents();

} // PostalAddress
