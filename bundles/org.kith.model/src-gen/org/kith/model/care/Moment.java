/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Moment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something of theirs that the user could honour now.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Moment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getLink <em>Link</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getPublished <em>Published</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getScore <em>Score</em>}</li>
 *   <li>{@link org.kith.model.care.Moment#getHonouredByKey <em>Honoured By Key</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getMoment()
 * @model
 * @generated
 */
public interface Moment extends Task {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.MomentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.care.MomentKind
	 * @see #setKind(MomentKind)
	 * @see org.kith.model.care.CarePackage#getMoment_Kind()
	 * @model unique="false"
	 * @generated
	 */
	MomentKind getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.care.MomentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MomentKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.MomentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.MomentState
	 * @see #setState(MomentState)
	 * @see org.kith.model.care.CarePackage#getMoment_State()
	 * @model unique="false"
	 * @generated
	 */
	MomentState getState();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.MomentState
	 * @see #getState()
	 * @generated
	 */
	void setState(MomentState value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What they did, one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kith.model.care.CarePackage#getMoment_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where to see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.kith.model.care.CarePackage#getMoment_Link()
	 * @model unique="false"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When they did it, or the day itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(Instant)
	 * @see org.kith.model.care.CarePackage#getMoment_Published()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getPublished();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(Instant value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Its tags in folded lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getMoment_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * need x freshness x fit x rest when it was last worked out, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(double)
	 * @see org.kith.model.care.CarePackage#getMoment_Score()
	 * @model unique="false"
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Returns the value of the '<em><b>Honoured By Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The interaction that honoured it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Honoured By Key</em>' attribute.
	 * @see #setHonouredByKey(String)
	 * @see org.kith.model.care.CarePackage#getMoment_HonouredByKey()
	 * @model unique="false"
	 * @generated
	 */
	String getHonouredByKey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Moment#getHonouredByKey <em>Honoured By Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Honoured By Key</em>' attribute.
	 * @see #getHonouredByKey()
	 * @generated
	 */
	void setHonouredByKey(String value);

} // Moment
