/**
 */
package org.kith.model.people;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Photo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A picture or sound. The bytes are in the store under their hash; the model never holds them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Photo#getHash <em>Hash</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getSize <em>Size</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getPref <em>Pref</em>}</li>
 *   <li>{@link org.kith.model.people.Photo#getSince <em>Since</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getPhoto()
 * @model
 * @generated
 */
public interface Photo extends EObject {
	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * SHA-256 of the bytes, 64 hexadecimal digits in lower case; null while only the address is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Such as image/jpeg.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_MediaType()
	 * @model unique="false"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An ImportBatch uid, or `user`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where it came from or can be fetched, null when it was embedded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Uri()
	 * @model unique="false"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.MediaRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.kith.model.people.MediaRole
	 * @see #setRole(MediaRole)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Role()
	 * @model unique="false"
	 * @generated
	 */
	MediaRole getRole();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.kith.model.people.MediaRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MediaRole value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Length of the content in bytes, 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Size()
	 * @model unique="false"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * vCard PREF, 1 (most wanted) to 100; 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pref</em>' attribute.
	 * @see #setPref(int)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Pref()
	 * @model unique="false"
	 * @generated
	 */
	int getPref();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getPref <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pref</em>' attribute.
	 * @see #getPref()
	 * @generated
	 */
	void setPref(int value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When the source gave it first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(Instant)
	 * @see org.kith.model.people.PeoplePackage#getPhoto_Since()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getSince();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Photo#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(Instant value);

} // Photo
